import { useTranslation } from 'react-i18next';
import { keyOf } from '@/shared/i18n';
import type { Criterion } from './api/points';

/** What a criterion gives points for, said from what it matches, so that it is the same words in every scheme. */
export const useCriterionText = () => {
  const { t } = useTranslation('screening');
  return (criterion: Criterion): string => {
    if (criterion.merit) return t(`meritKind.${criterion.merit}`);
    const { kinds = [], licence, onCall } = criterion.work ?? {};
    const isAllDoctor =
      kinds.length === 2 && kinds.includes('doctorInSpecialistCare') && kinds.includes('doctorInPrimaryCare');
    const what = isAllDoctor ? t('matches.anyDoctor') : kinds.map((kind) => t(`workKind.${kind}`)).join(', ');
    const conditions = [
      ...(licence === 'authorised' ? [t('matches.authorised')] : []),
      ...(licence === 'student' ? [t('matches.student')] : []),
      ...(onCall === true ? [t('matches.onCall')] : []),
      ...(onCall === false ? [t('matches.notOnCall')] : []),
    ];
    return [what, ...conditions].join(', ');
  };
};

const evidenceKinds = [
  'employerCertificate',
  'authorisation',
  'publicationList',
  'diploma',
  'courseCertificate',
  'organisationCertificate',
  'serviceCertificate',
] as const;

/** What each criterion is proved by; known ones have words in every language. */
export const evidenceKeys: readonly string[] = evidenceKinds.map((kind) => `evidence.${kind}`);

export function EvidenceText({ textKey }: { textKey: string }) {
  const { t } = useTranslation('screening');
  return evidenceKeys.includes(textKey) ? t(keyOf('evidence', textKey.slice('evidence.'.length))) : textKey;
}
