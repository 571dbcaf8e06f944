import { useEffect } from 'react';
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rankingQuery } from '../api/rankings';
import type { RankingInput } from '../rankingForm';

interface RankingConflictProps {
  groupId: string;
  onTakeNewest: (input: RankingInput) => void;
  onKeepMine: (basedOn: string) => void;
}

/** Somebody else saved the list meanwhile: see theirs, and choose. */
export function RankingConflict({ groupId, onTakeNewest, onKeepMine }: RankingConflictProps) {
  const { t } = useTranslation('screening');
  const newest = useQuery({ ...rankingQuery(groupId), staleTime: 0 });
  const { refetch } = newest;
  useEffect(() => void refetch(), [refetch]);
  if (newest.isFetching || !newest.data) return null;
  const { value, etag } = newest.data;
  const basedOn = etag ?? '';
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('ranking.conflict')}
      </Heading>
      <Paragraph>{t('ranking.conflictExplained')}</Paragraph>
      <ol>
        {value.entries.map((entry) => (
          <li key={entry.applicationId}>{entry.name}</li>
        ))}
      </ol>
      <div className="lp-buttons">
        <Button
          type="button"
          variant="secondary"
          onClick={() =>
            onTakeNewest({
              basedOn,
              changeReason: '',
              entries: value.entries.map(({ applicationId, reason }) => ({ applicationId, reason })),
            })
          }
        >
          {t('ranking.takeNewest')}
        </Button>
        <Button type="button" variant="secondary" onClick={() => onKeepMine(basedOn)}>
          {t('ranking.keepMine')}
        </Button>
      </div>
    </Alert>
  );
}
