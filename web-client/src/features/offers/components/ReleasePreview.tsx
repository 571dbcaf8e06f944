import { type ReactNode, useState } from 'react';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format';
import { useRefresh } from '@/shared/http';
import { keyOf } from '@/shared/i18n';
import type { Round } from '@/shared/rounds';
import { ButtonLink, Deadline, Facts, ReviewStep, Section } from '@/shared/ui';
import { type Preview, releaseOfferRound } from '../api/offerRounds';
import { GroupTable } from './GroupTable';
import { useReleaseSentences } from './useReleaseSentences';

/** The server's preview in words, and, when nothing stands in the way, the release. */
export function ReleasePreview({ round, preview }: { round: Round; preview: Preview }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const sentences = useReleaseSentences(preview);
  const [isReviewing, setReviewing] = useState(false);
  const refresh = useRefresh();
  const release = useMutation({
    mutationFn: () => releaseOfferRound(round.id, preview.number),
    onSuccess: () => setReviewing(false),
    onSettled: () => refresh('offer-rounds', 'offers', 'tasks'),
  });

  if (isReviewing) {
    return (
      <ReviewStep
        title={t('release.review', { number: preview.number })}
        consequences={sentences}
        finality={t('release.finality')}
        confirmLabel={t('release.confirm', { count: preview.offers })}
        onConfirm={() => release.mutate()}
        onBack={() => setReviewing(false)}
        isPending={release.isPending}
        error={release.error}
      />
    );
  }
  return (
    <>
      {release.data ? (
        <Alert data-color="success" role="status">
          <Paragraph>
            {t('release.done', {
              count: release.data.offers,
              employers: release.data.employers,
              moment: format.momentInText(release.data.releasedAt),
            })}
          </Paragraph>
        </Alert>
      ) : null}
      <Facts
        items={[
          [t('release.offerAt'), <Deadline key="offer" at={preview.offerAt} rule="R-ANN-5" isEarliest />],
          ...latestRelease(preview).map((at): [string, ReactNode] => [
            t('release.latest'),
            <Deadline key="latest" at={at} rule="R-ANN-4" />,
          ]),
          [t('release.responseDeadline'), format.moment(preview.responseDeadline)],
          [t('release.markingDeadline'), format.moment(preview.markingDeadline)],
        ]}
      />
      <Blocked round={round} preview={preview} />
      {preview.blockedBy === 'offers.already-released' || preview.stage === 'missed' ? null : (
        <Section title={t('release.whatGoesOut')}>
          <ul className="lp-sentences">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {preview.blockedBy ? null : (
            <div className="lp-buttons">
              <Button onClick={() => setReviewing(true)}>{t('release.next')}</Button>
            </div>
          )}
        </Section>
      )}
      <GroupTable preview={preview} />
    </>
  );
}

/** Until when it can be sent; of no use once it is. */
const latestRelease = ({ latestReleaseAt, blockedBy }: Preview): string[] =>
  latestReleaseAt && blockedBy !== 'offers.already-released' ? [latestReleaseAt] : [];

/** Why it cannot be sent now, and when it can. */
function Blocked({ round, preview }: { round: Round; preview: Preview }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const { blockedBy, number } = preview;
  if (!blockedBy) return null;
  const before = round.offerRounds.filter((dates) => dates.number < number).at(-1);
  return (
    <Section title={blockedBy === 'offers.already-released' ? t('release.sent') : t('release.notYet')}>
      <Paragraph>
        {t(keyOf('blocked', blockedBy), {
          number,
          before: before?.number ?? number - 1,
          offerAt: format.momentInText(preview.offerAt),
          deadline: before ? format.momentInText(before.markingDeadline) : '',
          responseDeadline: format.momentInText(preview.responseDeadline),
          count: preview.workingDays,
        })}
      </Paragraph>
      {preview.stage === 'missed' ? (
        <div className="lp-buttons">
          <ButtonLink to="/rounds/$roundId/postpone" params={{ roundId: round.id }}>
            {t('release.postpone')}
          </ButtonLink>
        </div>
      ) : null}
    </Section>
  );
}
