import { readableCode } from '../../encoding/crockford.ts';
import { learnerQr } from '../../attendance/learner-qr.ts';
import { dateInWords } from '../../content/moment-in-words.ts';
import { writtenNumber } from '../../certificate/certificate-number.ts';
import { durationInWords, t } from '../session/words.ts';
import type { DossierBlock, DossierInput, DossierSection, Entry } from './dossier-model.ts';

/** What is known of the presence at the werksessie, and the certificate; there may be neither. And the deelnemerscode. */
export function presence(input: DossierInput): DossierSection {
  const entries = [...presenceEntries(input), ...certificateEntries(input)];
  const code = codeBlock(input);
  return {
    id: 'aanwezigheid',
    title: t('leerdossier.presence.title'),
    empty: t('leerdossier.presence.empty'),
    // With a code alone below it, it must still be said that there is nothing else.
    ...(entries.length === 0 && code.length > 0 ? { about: t('leerdossier.presence.empty') } : {}),
    blocks: [...(entries.length === 0 ? [] : [{ kind: 'facts' as const, entries }]), ...code],
  };
}

function codeBlock({ session: { facts } }: DossierInput): readonly DossierBlock[] {
  const { learnerCode } = facts;
  if (learnerCode === undefined) return [];
  return [
    {
      kind: 'code',
      title: t('leerdossier.presence.code'),
      code: readableCode(learnerCode),
      about: t('leerdossier.presence.codeAbout'),
      qr: { text: learnerQr(learnerCode), label: t('leerdossier.presence.codeQr') },
    },
  ];
}

function presenceEntries(input: DossierInput): readonly Entry[] {
  const { facts, language } = input.session;
  const { session } = facts.attendance;
  const words = presenceInWords(input);
  return [
    ...(session === undefined
      ? []
      : [{ label: t('leerdossier.presence.session'), value: dateInWords(session.start, language) }]),
    ...(words === undefined ? [] : [{ label: t('leerdossier.presence.presence'), value: words }]),
  ];
}

function presenceInWords({ session }: DossierInput): string | undefined {
  const { basis, minutes } = session.overview.presence;
  if (basis === 'none')
    return session.facts.attendance.checkedIn === undefined ? undefined : t('leerdossier.presence.onlyIn');
  if (basis === 'withdrawn') return t('leerdossier.presence.withdrawn');
  if (minutes === 0) return t('leerdossier.presence.absent');
  return t(`leerdossier.presence.${basis}`, { duration: durationInWords(minutes) });
}

function certificateEntries({ session }: DossierInput): readonly Entry[] {
  const { certificate } = session.facts;
  if (certificate === undefined) return [];
  return [
    { label: t('leerdossier.presence.number'), value: writtenNumber(certificate.number) },
    { label: t('leerdossier.presence.issued'), value: dateInWords(certificate.issuedAt, session.language) },
    { label: t('leerdossier.presence.name'), value: certificate.name },
  ];
}
