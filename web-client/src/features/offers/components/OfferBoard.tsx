import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/clock';
import { useFormat } from '@/shared/format';
import { allRoundsQuery, type Round } from '@/shared/rounds';
import { ButtonLink, Deadline, Empty, Page, QueryState, Section } from '@/shared/ui';
import { type Answer, isOpen, myOffersQuery, type Offer } from '../api/offers';
import { AcceptedOffer } from './AcceptedOffer';
import { AnswerReview } from './AnswerReview';
import { EarlierOffers } from './EarlierOffers';
import { OfferCard } from './OfferCard';

/** The applicant's page: what is offered now, what was accepted, and what was before. */
export function OfferBoard() {
  const { t } = useTranslation('offers');
  const offers = useQuery(myOffersQuery);
  const rounds = useQuery(allRoundsQuery);
  const search: Partial<Record<string, string>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const now = useNow(1000);

  const open = (offers.data ?? []).filter((offer) => isOpen(offer, now));
  const chosen = open.find(({ id }) => id === search['offer']);
  const answer: Answer = search['answer'] === 'decline' ? 'decline' : 'accept';
  const show = (next: Record<string, string>): void =>
    void navigate({ to: '/offers', search: next as never }).then(() =>
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }),
    );

  if (chosen) {
    return (
      <Page title={t('board.title')} width="text">
        <AnswerReview
          offer={chosen}
          answer={answer}
          others={open.filter(({ id, roundId }) => id !== chosen.id && roundId === chosen.roundId)}
          onDone={() => show({ done: answer })}
          onBack={() => show({})}
        />
      </Page>
    );
  }
  return (
    <Page title={t('board.title')} lead={t('board.lead')}>
      {search['done'] === 'decline' ? (
        <Alert data-color="success" role="status">
          <Paragraph>{t('board.declined')}</Paragraph>
        </Alert>
      ) : null}
      <QueryState query={offers}>
        {(all) => (
          <BoardView
            offers={all}
            open={open}
            rounds={rounds.data?.items ?? []}
            now={now}
            onAnswer={(offer, given) => show({ offer: offer.id, answer: given })}
          />
        )}
      </QueryState>
    </Page>
  );
}

interface BoardViewProps {
  offers: readonly Offer[];
  open: readonly Offer[];
  rounds: readonly Round[];
  now: Date;
  onAnswer: (offer: Offer, answer: Answer) => void;
}

function BoardView({ offers, open, rounds, now, onAnswer }: BoardViewProps) {
  const startOf = (offer: Offer): string | undefined =>
    rounds.find(({ id }) => id === offer.roundId)?.startDate;
  const accepted = offers.filter((offer) => {
    const start = startOf(offer);
    return offer.state === 'accepted' && (start === undefined || new Date(start).getTime() > now.getTime());
  });
  const earlier = offers.filter((offer) => !open.includes(offer) && !accepted.includes(offer));
  return (
    <>
      {accepted.map((offer) => (
        <AcceptedOffer key={offer.id} offer={offer} startDate={startOf(offer)} />
      ))}
      {open.length > 0 ? <OpenOffers open={open} onAnswer={onAnswer} /> : null}
      {open.length === 0 && accepted.length === 0 ? <NoOffers rounds={rounds} now={now} /> : null}
      {earlier.length > 0 ? <EarlierOffers offers={earlier} /> : null}
    </>
  );
}

function OpenOffers({ open, onAnswer }: Pick<BoardViewProps, 'open' | 'onAnswer'>) {
  const { t } = useTranslation('offers');
  // All offers of an offer round have one deadline.
  const deadlines = [...new Set(open.map(({ responseDeadline }) => responseDeadline))].sort();
  return deadlines.map((deadline) => {
    const same = open.filter(({ responseDeadline }) => responseDeadline === deadline);
    return (
      <Section key={deadline} title={t('board.open', { count: same.length })}>
        <div className="lp-hero">
          <Paragraph data-size="lg">
            {t('board.deadline')} <Deadline at={deadline} rule="R-OFF-3" inText />
          </Paragraph>
          <Paragraph>{same.length > 1 ? t('board.oneOnly') : t('board.silenceIsNo')}</Paragraph>
        </div>
        <div className="lp-board">
          {same.map((offer) => (
            <OfferCard key={offer.id} offer={offer} onAnswer={(answer) => onAnswer(offer, answer)} />
          ))}
        </div>
      </Section>
    );
  });
}

/** Nothing to answer: when the next offers go out, and where to look meanwhile. */
function NoOffers({ rounds, now }: Pick<BoardViewProps, 'rounds' | 'now'>) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  const next = rounds
    .flatMap((round) => round.offerRounds)
    .filter(({ offerAt }) => new Date(offerAt).getTime() > now.getTime())
    .sort((a, b) => new Date(a.offerAt).getTime() - new Date(b.offerAt).getTime())[0];
  return (
    <Empty
      title={t('board.none')}
      action={
        <ButtonLink to={next ? '/rounds' : '/residual-positions'} variant="secondary">
          {next ? t('board.seeCalendar') : t('board.seeResidual')}
        </ButtonLink>
      }
    >
      {next
        ? t('board.nextOffers', { number: next.number, moment: format.momentInText(next.offerAt) })
        : t('board.noneExplained')}
    </Empty>
  );
}
