export const homeWords = {
  en: { title: 'My work', nothing: 'Nothing is asked of you at the moment.' },
  es: { title: 'Mi trabajo', nothing: 'Por ahora no se le pide nada.' },
};
