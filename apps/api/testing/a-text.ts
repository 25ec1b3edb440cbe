/** An article as a client sends it. */
export function aText(more: object = {}): Record<string, unknown> {
  return {
    title: 'Does rest help with a cold?',
    bodies: { clinician: 'Rest helps most people recover from a mild cold in ten days [@rest].' },
    references: [
      {
        id: 'rest',
        type: 'article-journal',
        title: 'Rest and recovery',
        DOI: '10.1000/rest',
        issued: { 'date-parts': [[2020]] },
      },
    ],
    topics: ['colds'],
    risk: 'standard',
    ...more,
  };
}
