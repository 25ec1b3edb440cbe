import { type MailKind } from '../mail-kinds.js';
import { type MailTemplate } from '../template.js';

/** Spanish, in the polite form. */
export const ES: Readonly<Record<MailKind, MailTemplate>> = {
  invitation: {
    subject: 'Le pedimos una revisión: {title}',
    text: '{actor} le pide que revise «{title}». Responda, por favor, a más tardar el {respondBy} ({zone}). Puede aceptar con su declaración de intereses o rechazar indicando el motivo.',
  },
  'changes-requested': {
    subject: 'Se piden cambios: {title}',
    text: '{actor} pide cambios en «{title}»: {reason}\n\nEntregue, por favor, la próxima versión a más tardar el {dueOn}. En su mesa de trabajo verá cada pasaje señalado.',
  },
  'revision-date-moved': {
    subject: 'Nueva fecha para su versión: {title}',
    text: '{actor} ha cambiado la fecha de entrega de su próxima versión de «{title}» al {dueOn}: {reason}',
  },
  declined: {
    subject: 'Invitación rechazada: {title}',
    text: '{actor} no puede revisar «{title}» ({reason}). Pregunte a otra persona, salvo que ya se haya invitado a la siguiente de la lista.',
  },
  'invitation-expired': {
    subject: 'Sin respuesta: {title}',
    text: '{person} no respondió a la invitación para revisar «{title}» antes del {respondBy}. La invitación ha caducado.',
  },
  'alternate-invited': {
    subject: 'Invitada la siguiente persona: {title}',
    text: '{person} era la siguiente de la lista y ha recibido la invitación para revisar «{title}» en lugar de {instead}.',
  },
  'seat-replaced': {
    subject: 'Revisión no entregada: {title}',
    text: 'La revisión de «{title}» a cargo de {person} debía entregarse el {dueOn} y no ha llegado. El puesto vuelve a estar libre.',
  },
  'extension-requested': {
    subject: 'Se pide más tiempo: {title}',
    text: '{actor} querría entregar la revisión de «{title}» el {wanted} en lugar del {dueOn}: {reason}',
  },
  'extension-granted': {
    subject: 'Plazo ampliado: {title}',
    text: '{actor} ha cambiado la fecha de su revisión de «{title}» al {dueOn}.',
  },
  'extension-refused': {
    subject: 'Se mantiene la fecha: {title}',
    text: '{actor} no puede cambiar la fecha de su revisión de «{title}»: {reason}\n\nSigue debiéndose entregar el {dueOn}.',
  },
  'handed-over': {
    subject: 'Revisión traspasada: {title}',
    text: '{actor} ha traspasado la revisión de «{title}» a {person}: {reason}',
  },
  'seat-withdrawn': {
    subject: 'Ya no es necesaria: {title}',
    text: '{actor} ha retirado la petición de revisar «{title}»: {reason}\n\nNo tiene que hacer nada más. Muchas gracias.',
  },
  'given-to-you': {
    subject: 'Ahora a su cargo: {title}',
    text: '{actor} ha puesto «{title}» a su cargo: {reason}\n\nSu mesa de trabajo muestra el siguiente paso.',
  },
  leaver: {
    subject: 'Alguien se ha ido con trabajo pendiente: {person}',
    text: 'La cuenta de {person} se desactivó con trabajo pendiente. Plazas devueltas: {seats}; se ha preguntado a quien seguía en la lista. Aún a su nombre: {rounds} rondas abiertas y {articles} artículos sin terminar. Por favor, asígnelos a otra persona.',
  },
  'asks-again': {
    subject: 'Sí que puede revisar: {title}',
    text: '{actor} recibió la invitación para revisar «{title}», no ocupó la plaza y ahora sí querría hacerlo. Invite de nuevo a {actor} si queda una plaza, o responda a este correo.',
  },
  'reviews-in': {
    subject: 'Han llegado todas las revisiones: {title}',
    text: 'Han llegado las {count} revisiones de «{title}». Tome, por favor, una decisión.',
  },
  'webhook-disabled': {
    subject: 'Ya no se avisa de los cambios: {address}',
    text: 'El webhook a {address} se ha desactivado. {reason} Repare el receptor y vuelva a activar el webhook; lo que no recibió puede enviarse de nuevo desde su lista de envíos.',
  },
  undeliverable: {
    subject: 'Un correo no ha llegado: {person}',
    text: 'El correo «{subject}» a {person} ({address}) no pudo entregarse: {response}\n\nContacte, por favor, con esa persona por otra vía y pida a un administrador que corrija la dirección.',
  },
  submitted: {
    subject: 'Entregado para revisión: {title}',
    text: '{actor} ha entregado «{title}». Abra una ronda para que se revise.',
  },
  accepted: {
    subject: 'Invitación aceptada: {title}',
    text: '{actor} ha aceptado revisar «{title}» a más tardar el {dueOn}.',
  },
  'review-in': {
    subject: 'Revisión entregada: {title}',
    text: '{actor} ha entregado la revisión de «{title}».',
  },
  signed: { subject: 'Firmado: {title}', text: '{actor} ha firmado «{title}».' },
  approved: {
    subject: 'Aprobado: {title}',
    text: '«{title}» está aprobado y puede publicarse.',
  },
  published: { subject: 'Publicado: {title}', text: '«{title}» está publicado.' },
  withdrawn: {
    subject: 'Retirado: {title}',
    text: '{actor} ha retirado «{title}» de la vista de los lectores: {reason}',
  },
  retracted: { subject: 'Retractado: {title}', text: '{actor} ha retractado «{title}»: {reason}' },
  confirmed: {
    subject: 'Sigue siendo correcto: {title}',
    text: '{actor} ha vuelto a leer «{title}» y ha firmado que sigue siendo correcto.',
  },
  'invitation-reminder': {
    subject: 'Esperamos su respuesta: {title}',
    text: 'Le pedimos que revisara «{title}» y aún no ha respondido. Responda, por favor, a más tardar el {respondBy} ({zone}), {when}.',
  },
  'review-reminder': {
    subject: 'Su revisión: {title}',
    text: 'Su revisión de «{title}» debe entregarse el {dueOn} ({zone}), {when}.',
  },
  'invitation-expired-reminder': {
    subject: 'Nadie ha sido invitado aún: {title}',
    text: 'La invitación de {person} para revisar «{title}» caducó {when} y el puesto sigue libre. Pregunte, por favor, a otra persona o cierre la ronda.',
  },
  'reviews-in-reminder': {
    subject: 'A la espera de su decisión: {title}',
    text: 'Todas las revisiones de «{title}» llegaron {when}. Tome, por favor, una decisión.',
  },
  'revision-reminder': {
    subject: 'Su nueva versión: {title}',
    text: 'La próxima versión de «{title}» debe entregarse el {dueOn}, {when}.',
  },
  'idle-reminder': {
    subject: 'Sin movimiento: {title}',
    text: '«{title}» está {state} y nadie lo ha tocado desde hace un tiempo ({when}).',
  },
  're-review-reminder': {
    subject: 'Toca revisar de nuevo: {title}',
    text: 'El texto publicado «{title}» debe volver a revisarse a más tardar el {dueOn}, {when}. Firme que sigue siendo correcto o empiece una nueva versión. Pasado ese día, su página indicará que la revisión está atrasada.',
  },
  'licence-reminder': {
    subject: 'Su licencia está por caducar',
    text: 'La licencia suya que tenemos registrada ({authority}) caduca el {dueOn}, {when}. Envíenos, por favor, la renovación.',
  },
  'disclosure-reminder': {
    subject: 'Su declaración de intereses',
    text: 'Su declaración de intereses es válida hasta el {dueOn}, {when}. Puede renovarla en su mesa de trabajo en uno o dos minutos.',
  },
  'reader-report-reminder': {
    subject: 'Un lector espera respuesta: {title}',
    text: 'Un lector escribió sobre «{title}» {when} y nadie le ha respondido.',
  },
  escalation: {
    subject: 'Con retraso: {title}',
    text: '{what} de {person} para «{title}» debía estar el {dueOn}, {when}. Ya se enviaron recordatorios. Intervenga, por favor.',
  },
  digest: {
    subject: '{count} asuntos en su mesa de trabajo',
    text: 'Esto es lo que se ha reunido para usted.',
  },
};
