export { changeLanguage, namespaces, startI18n } from './i18n';
export { isLanguage, languages, type Language } from './languages';
export { useErrorText } from './useErrorText';
