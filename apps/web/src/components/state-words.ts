/** States and roles in words, for every feature. */
export const stateWords = {
  en: {
    draft: 'Draft',
    submitted: 'Submitted',
    'in-review': 'In review',
    'changes-requested': 'Changes asked for',
    approved: 'Approved, not yet published',
    published: 'Published',
    withdrawn: 'Withdrawn from readers',
    retracted: 'Retracted',
    archived: 'Archived',
  },
  es: {
    draft: 'Borrador',
    submitted: 'Enviado',
    'in-review': 'En revisión',
    'changes-requested': 'Cambios pedidos',
    approved: 'Aprobado, aún sin publicar',
    published: 'Publicado',
    withdrawn: 'Retirado de los lectores',
    retracted: 'Retractado',
    archived: 'Archivado',
  },
};

export type StateWord = keyof (typeof stateWords)['en'];
