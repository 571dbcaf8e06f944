import { useEffect } from 'react';
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { cvQuery } from '../api/cv';
import { type CvInput, differingParts, toInput } from '../cvForm';

interface CvConflictProps {
  mine: () => CvInput;
  onTakeNewest: (input: CvInput) => void;
  onKeepMine: (basedOn: string) => void;
}

/** Saved in another tab or on another device since this page was opened: see what differs, and choose. */
export function CvConflict({ mine, onTakeNewest, onKeepMine }: CvConflictProps) {
  const { t } = useTranslation('screening');
  const format = useFormat();
  const newest = useQuery({ ...cvQuery, staleTime: 0 });
  const { refetch } = newest;
  useEffect(() => void refetch(), [refetch]);
  if (newest.isFetching || !newest.data) return null;
  const stored = toInput(newest.data);
  const parts = differingParts(mine(), stored);
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('cv.conflict')}
      </Heading>
      <Paragraph>
        {t('cv.conflictExplained', {
          moment: newest.data.value.savedAt ? format.momentInText(newest.data.value.savedAt) : '',
        })}
      </Paragraph>
      {parts.length > 0 ? (
        <>
          <Paragraph>{t('cv.conflictDiffers')}</Paragraph>
          <ul>
            {parts.map((part) => (
              <li key={part}>{t(`cv.part.${part}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="lp-buttons">
        <Button type="button" variant="secondary" onClick={() => onTakeNewest(stored)}>
          {t('cv.takeNewest')}
        </Button>
        <Button type="button" variant="secondary" onClick={() => onKeepMine(stored.basedOn)}>
          {t('cv.keepMine')}
        </Button>
      </div>
      <Paragraph>{t('cv.keepMineExplained')}</Paragraph>
    </Alert>
  );
}
