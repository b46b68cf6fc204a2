/**
 * A registration number as it may lie on a table: four dots and its last digits, three of a long one and two of a short one, so
 * that its owner recognises it and nobody else reads it: `•••• 701`. Of four characters or fewer nothing is shown.
 */
export function maskedNumber(number: string | undefined): string {
  const bare = (number ?? '').replaceAll(/\s/g, '');
  if (bare === '') return '';
  const shown = bare.length >= 8 ? 3 : bare.length > 4 ? 2 : 0;
  return `•••• ${shown === 0 ? '' : bare.slice(-shown)}`.trim();
}
