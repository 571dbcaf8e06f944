import { useEffect } from 'react';
import { Paragraph } from '@digdir/designsystemet-react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Page, Section } from '@/shared/ui';

/** The parts of the page in order, each with the rules it explains; links from deadlines point at a rule. */
const parts = [
  { id: 'lis1', rules: [] },
  { id: 'rounds', rules: ['R-ANN-1', 'R-ANN-2'] },
  { id: 'apply', rules: ['R-ANN-3', 'R-SCR-1'] },
  { id: 'kinds', rules: ['R-ANN-6'] },
  { id: 'points', rules: ['R-SCR-3', 'R-SCR-4', 'R-SCR-5'] },
  { id: 'ranking', rules: ['R-SCR-11', 'R-SCR-12', 'R-SCR-13'] },
  { id: 'offers', rules: ['R-ANN-4', 'R-ANN-5', 'R-OFF-1', 'R-OFF-2', 'R-OFF-3'] },
  { id: 'marking', rules: ['R-OFF-4', 'R-OFF-5', 'R-OFF-6'] },
  { id: 'residual', rules: ['R-OFF-8'] },
] as const;

export default function HowItWorksPage() {
  const { t } = useTranslation('announcement');
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'center' });
  }, [hash]);
  return (
    <Page title={t('how.title')} lead={t('how.lead')} width="text">
      {parts.map(({ id, rules }) => (
        <Section key={id} title={t(`how.${id}.title`)}>
          <Paragraph>{t(`how.${id}.text`)}</Paragraph>
          {rules.length > 0 ? (
            <ul className="lp-rules">
              {rules.map((rule) => (
                <li
                  key={rule}
                  id={rule}
                  className={hash === rule ? 'lp-rules__item lp-rules__item--sought' : 'lp-rules__item'}
                >
                  <span className="lp-rules__id">{rule}</span> {t(`rule.${rule}`)}
                </li>
              ))}
            </ul>
          ) : null}
        </Section>
      ))}
      <div className="lp-buttons">
        <ButtonLink to="/advertisements">{t('how.findPositions')}</ButtonLink>
      </div>
    </Page>
  );
}
