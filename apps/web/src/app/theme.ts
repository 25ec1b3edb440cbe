import {
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** The one accent: an ink blue that keeps 4.5:1 with white from the sixth shade on. */
const INK: MantineColorsTuple = [
  ...(['#eef4fa', '#dbe6f1', '#b4cbe3', '#8aafd6', '#6797ca'] as const),
  ...(['#4f87c3', '#2f6cab', '#235c97', '#174b80', '#0b3a69'] as const),
];

/** Red only for what blocks or is overdue; dark enough for text on white. */
const ALARM: MantineColorsTuple = [
  ...(['#fdeeee', '#f6dcdc', '#e9b6b6', '#dd8e8d', '#d36c6b'] as const),
  ...(['#cd5655', '#b63a3a', '#a12f30', '#8b2527', '#74191c'] as const),
];

/** Filled parts are dark in the light scheme and light in the dark one; the default knows one of them. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isOurs = input.color === 'ink' || input.color === 'alarm';
  if (input.variant !== 'filled' || !isOurs) return colors;
  return {
    ...colors,
    color: 'light-dark(var(--mantine-color-white), var(--mantine-color-black))',
  };
};

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  variantColorResolver,
  colors: { ink: INK, alarm: ALARM },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // A link is told from the text around it by more than its colour.
  components: { Anchor: { defaultProps: { underline: 'always' } } },
});
