import type { StepContent } from './step-content.ts';

/** What a screen begins with, if anything; a moment of the questionnaire may have words of its own. */
export function leadOf(content: StepContent, moment: string | undefined): string {
  if (!('intro' in content)) return '';
  const own =
    content.kind === 'questionnaire' ? content.moments.find(({ id }) => id === moment)?.intro : undefined;
  return own ?? content.intro;
}
