import { useTranslation } from 'react-i18next';
import { changeLanguage, languages } from '@/shared/i18n';

const names = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <div role="group" aria-label={t('shell.language')} className="lp-language">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => void changeLanguage(language)}
        >
          {names[language]}
        </button>
      ))}
    </div>
  );
}
