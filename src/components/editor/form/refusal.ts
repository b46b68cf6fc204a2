import { t } from '../../session/words.ts';

/** Why a file is not taken into a text, and what to do with it. */
export function refusal(file: File | undefined): string {
  return file?.type.startsWith('image/') === true ? t('form.refused.picture') : t('form.refused.file');
}
