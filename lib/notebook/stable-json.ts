/**
 * A value as JSON with sorted keys and one space per level: the same text for the same value,
 * whatever the order in which its fields were set.
 */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, sortFields, 1);
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
