import type { JupyterMessage } from "./jupyter-message.ts";

/** With what the token of every fence begins. */
export const FENCE_PREFIX = "dateline-fence-";
/** The ways by which a kernel shows something; what goes one way keeps its order. */
export const ROADS = ["stdout", "stderr", "display"] as const;
const FENCE_TYPE = "application/x-dateline-fence+json";

/**
 * Keeps the kernel's own ways of showing something before a cell can replace them, and makes
 * a function that sends a token down every one of them. A kernel whose parent was killed
 * ends, too.
 */
export const DEFINE_FENCE = `{
  const { log, error } = console;
  const { broadcast } = Deno.jupyter;
  const parent = Deno.ppid;
  Deno.unrefTimer(setInterval(() => Deno.ppid === parent || Deno.exit(), 1000));
  Object.defineProperty(globalThis, Symbol.for("dateline.fence"), {
    value: async (token) => {
      log(token);
      error(token);
      await broadcast("display_data", {
        data: { "${FENCE_TYPE}": token }, metadata: {}, transient: {},
      });
    },
  });
}`;

/** The road and token if the message is part of a fence, else null. */
export function fenceToken({ header, content }: JupyterMessage): string | null {
  if (header.msg_type === "stream") {
    const text = String(content.text).trimEnd();
    return text.startsWith(FENCE_PREFIX) ? `${content.name}${text}` : null;
  }
  if (header.msg_type !== "display_data") return null;
  const token = (content.data as Record<string, unknown> | undefined)?.[FENCE_TYPE];
  return token === undefined ? null : `display${token}`;
}
