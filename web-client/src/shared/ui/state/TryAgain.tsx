import { useEffect, useState } from 'react';
import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

const second = 1000;

/** How long it is until the server looks at the same request again, counted down; silent for screen readers while it runs. */
export function TryAgain({ seconds }: { seconds: number }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const until = Date.now() + seconds * second;
    const tick = setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / second))), second);
    return () => clearInterval(tick);
  }, [seconds]);
  const minutes = Math.floor(left / 60);
  const secondsText = t('deadline.seconds', { count: left % 60 });
  const time =
    minutes === 0
      ? secondsText
      : left % 60 === 0
        ? t('deadline.minutes', { count: minutes })
        : t('deadline.and', { first: t('deadline.minutes', { count: minutes }), second: secondsText });
  return (
    <Paragraph role="timer" aria-live="off">
      {left > 0 ? t('state.wait', { time }) : t('state.waitOver')}
    </Paragraph>
  );
}
