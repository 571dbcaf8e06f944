import type { Session } from '@/shared/session/session';
import { isMunicipal } from '@/shared/specialties';
import type { PositionGroup } from './api/advertisements';
import type { Ranking } from './api/rankings';

export type Decision = 'ordinary' | 'municipal' | 'trustAlone';

/** R-SCR-12: who decides, and whose yes is needed. */
export const decisionOf = ({ kind, specialty }: Pick<PositionGroup, 'kind' | 'specialty'>): Decision => {
  if (kind === 'ordinary') return 'ordinary';
  return specialty && isMunicipal(specialty) ? 'municipal' : 'trustAlone';
};

interface Held {
  organisationId: string;
  organisationName: string;
}

/** Organisations the person acts for as an employer, each once. */
export const employersOf = (session: Session | undefined): Held[] => {
  const held = new Map<string, string>();
  for (const { role, organisationId, organisationName } of session?.roles ?? [])
    if (organisationId && (role === 'trust' || role === 'municipality' || role === 'chiefMunicipalDoctor'))
      held.set(organisationId, organisationName ?? '');
  return [...held].map(([organisationId, organisationName]) => ({ organisationId, organisationName }));
};

const municipalitiesOf = (session: Session | undefined): ReadonlySet<string> =>
  new Set(
    session?.roles.flatMap(({ role, organisationId }) =>
      organisationId && (role === 'municipality' || role === 'chiefMunicipalDoctor') ? [organisationId] : [],
    ),
  );

export interface RankingActions {
  canWrite: boolean;
  /** In whose name the person can say yes. */
  concurFor: string | null;
  /** In whose name the person can sign. */
  signFor: string | null;
}

/** Municipalities whose yes is missing if the organisation signs; its own signature is its yes. */
export const yesesMissing = (ranking: Ranking, group: PositionGroup, signer: string | null): string[] =>
  decisionOf(group) === 'trustAlone'
    ? []
    : group.municipalities
        .map(({ id }) => id)
        .filter(
          (id) => id !== signer && ranking.concurrences.every(({ municipalityId }) => municipalityId !== id),
        );

/** What the person can do with a ranking now; the server has the last word. */
export const rankingActions = (
  ranking: Ranking,
  group: PositionGroup,
  employerId: string,
  session: Session | undefined,
): RankingActions => {
  const own = new Set(employersOf(session).map(({ organisationId }) => organisationId));
  const municipalities = municipalitiesOf(session);
  const authority = ranking.signingOrganisations.find((id) => own.has(id)) ?? null;
  const isSigned = Boolean(ranking.signature);
  const isOpen = !ranking.frozen && !isSigned && ranking.entries.length > 0;
  const signFor =
    isOpen && authority !== null && yesesMissing(ranking, group, authority).length === 0 ? authority : null;
  return {
    canWrite: authority !== null || (!isSigned && own.has(employerId)),
    concurFor:
      isOpen && signFor === null
        ? (yesesMissing(ranking, group, null).find((id) => municipalities.has(id)) ?? null)
        : null,
    signFor,
  };
};
