import { useState } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, useRefresh } from '@/shared/http';
import { ProblemPanel } from '@/shared/ui';
import { type Advertisement, withdrawApproval } from '../api/advertisements';
import { RefusalForm } from './RefusalForm';

type Act = Advertisement['actions']['approvals'][number];

interface PartyActsProps {
  advertisement: Advertisement;
  act: Act;
  name: string;
  onApprove: () => void;
}

/** R-ANN-10: what one party may do with the advertisement: approve, say no, take its approval back. */
export function PartyActs({ advertisement, act, name, onApprove }: PartyActsProps) {
  const { t } = useTranslation('announcement');
  const [isRefusing, setRefusing] = useState(false);
  const refresh = useRefresh();
  const withdraw = useMutation({
    mutationFn: () => withdrawApproval(advertisement.id, act.organisationId),
    onSuccess: () => refresh('advertisements', 'quota', 'tasks'),
  });
  if (isRefusing)
    return (
      <RefusalForm
        advertisement={advertisement}
        party={{ id: act.organisationId, name }}
        onClose={() => setRefusing(false)}
      />
    );
  return (
    <>
      {withdraw.error ? <ProblemPanel problem={asProblem(withdraw.error)} /> : null}
      <div className="lp-buttons">
        {act.whyNot === 'announcement.already-approved' ? null : (
          <Button disabled={!act.canApprove} onClick={onApprove}>
            {t('party.approve', { name })}
          </Button>
        )}
        {act.canWithdraw ? (
          <Button variant="secondary" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('party.withdraw', { name })}
          </Button>
        ) : null}
        {act.canRefuse ? (
          <Button variant="tertiary" data-color="danger" onClick={() => setRefusing(true)}>
            {t('party.refuse', { name })}
          </Button>
        ) : null}
      </div>
    </>
  );
}
