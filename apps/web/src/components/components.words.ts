/** Texts of the components that every feature uses. */
export const componentWords = {
  en: {
    loading: 'Loading.',
    unreachable: 'The server cannot be reached.',
    unreachableHint: 'Check your connection. What you wrote here is kept.',
    forbidden: 'This is not open to you.',
    notFound: 'This is not here.',
    refused: 'That did not work.',
    again: 'Try again',
    close: 'Close',
    quote: 'When you ask for help, quote {id}.',
    offline: 'You are offline. What you write is kept on this device until the connection is back.',
    zone: 'Your time zone: {zone}',
  },
  es: {
    loading: 'Cargando.',
    unreachable: 'No se puede contactar con el servidor.',
    unreachableHint: 'Compruebe su conexión. Lo que escribió aquí se conserva.',
    forbidden: 'No tiene acceso a esto.',
    notFound: 'Esto no está aquí.',
    refused: 'No ha funcionado.',
    again: 'Intentar de nuevo',
    close: 'Cerrar',
    quote: 'Si pide ayuda, indique {id}.',
    offline: 'Está sin conexión. Lo que escriba se guarda en este dispositivo hasta que vuelva.',
    zone: 'Su zona horaria: {zone}',
  },
};
