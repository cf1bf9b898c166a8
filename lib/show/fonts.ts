import regular from "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf" with {
  type: "bytes",
};
import semibold from "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf" with {
  type: "bytes",
};
import bold from "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf" with {
  type: "bytes",
};

/** The weights of Source Sans 3 (SIL Open Font Licence) that charts are set in. */
export type FontWeight = 400 | 600 | 700;

/** The family under which the font files name themselves. */
export const fontFamily = "Source Sans 3";

/** What an SVG asks for: ours, then what is near it on machines without it. */
export const fontStack =
  `'${fontFamily}', 'Source Sans 3 Variable', 'Source Sans Pro', 'Helvetica Neue', Helvetica, Arial, sans-serif`;

/** TrueType files by weight, so that a machine without fonts draws the same picture. */
export const fontFiles: Readonly<Record<FontWeight, Uint8Array>> = {
  400: regular,
  600: semibold,
  700: bold,
};
