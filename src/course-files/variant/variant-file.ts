/** The overlay of a local variant, beside the files of the course. */
export const variantFile = 'variant.yaml';
