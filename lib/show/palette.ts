/** Colours of charts that stay apart for the colour-blind and in print, on white paper. */
export const palette = {
  ink: "#1f2328",
  muted: "#5b6570",
  faint: "#8b949e",
  grid: "#e1e5e9",
  base: "#c6d0d9",
  claim: "#0b5394",
  against: "#c2410c",
  for: "#0e7490",
  neutral: "#78716c",
  sunken: "#f4f6f8",
  paper: "#ffffff",
} as const;

/** What becomes of each colour on a dark page, where it stands out as much. */
export const darkPalette: Readonly<Record<keyof typeof palette, string>> = {
  ink: "#e5e2da",
  muted: "#a6abb1",
  faint: "#8b949e",
  grid: "#343a41",
  base: "#4d5863",
  claim: "#6fb3e8",
  against: "#f08a5d",
  for: "#67d5e0",
  neutral: "#a8a29e",
  sunken: "#252a30",
  paper: "#1c2025",
};
