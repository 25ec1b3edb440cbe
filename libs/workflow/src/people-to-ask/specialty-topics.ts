import { SPECIALTIES, type Specialty } from '#libs/lifecycle';
import { hasWholeWords, searchedText, searchTerm } from './whole-words.js';

/** Words of titles and topics that speak of a specialty, beside its own name. */
const WORDS: Partial<Record<Specialty, readonly string[]>> = {
  allergology: ['allergy', 'allergies', 'hay fever', 'antihistamine', 'antihistamines'],
  cardiology: ['heart', 'blood pressure', 'hypertension', 'cardiac', 'cardiovascular'],
  dentistry: ['teeth', 'tooth', 'dental', 'gums'],
  dermatology: ['skin', 'eczema', 'sunburn', 'sun protection', 'acne', 'rash'],
  dietetics: ['diet', 'nutrition', 'vitamin', 'vitamins', 'food', 'iron'],
  endocrinology: ['diabetes', 'thyroid', 'hormone', 'hormones'],
  gastroenterology: ['stomach', 'bowel', 'liver', 'digestion', 'reflux'],
  gynaecology: ['pregnancy', 'menopause', 'contraception', 'women'],
  geriatrics: ['older people', 'frailty', 'falls'],
  haematology: ['blood', 'anaemia', 'iron deficiency', 'clotting'],
  'infectious diseases': [
    'infection',
    'infections',
    'vaccine',
    'vaccines',
    'travel',
    'antibiotics',
  ],
  nephrology: ['kidney', 'kidneys', 'dialysis'],
  neurology: ['headache', 'migraine', 'stroke', 'epilepsy', 'brain'],
  oncology: ['cancer', 'tumour', 'chemotherapy'],
  ophthalmology: ['eye', 'eyes', 'vision'],
  orthopaedics: ['bone', 'bones', 'joint', 'joints', 'fracture'],
  otolaryngology: ['ear', 'earache', 'ear pain', 'throat', 'nose', 'sinus'],
  paediatrics: ['child', 'children', 'baby', 'babies', 'infant', 'infants'],
  pharmacist: ['dosing', 'dose', 'drug', 'drugs', 'medicine', 'medicines', 'interactions'],
  physiotherapy: ['exercise', 'rehabilitation', 'back pain'],
  'primary care': ['cold', 'colds', 'cough', 'self-care', 'blood tests', 'headache'],
  psychiatry: ['depression', 'anxiety', 'psychosis', 'mental health'],
  psychology: ['sleep', 'insomnia', 'stress', 'mental health'],
  pulmonology: ['lung', 'lungs', 'asthma', 'cough', 'breathing'],
  urology: ['bladder', 'prostate', 'urinary'],
};

const TERMS = SPECIALTIES.map(
  (specialty) =>
    [
      specialty,
      [specialty, ...(WORDS[specialty] ?? [])].map((word) => ({ word, term: searchTerm(word) })),
    ] as const,
);

/** By specialty, the words of an article that it fits: its name or what it deals with, whole words. */
export function fittingWords(article: {
  readonly title: string;
  readonly topics: readonly string[];
}): ReadonlyMap<Specialty, string> {
  const text = searchedText([article.title, ...article.topics].join(' . '));
  const found = new Map<Specialty, string>();
  for (const [specialty, terms] of TERMS) {
    const fit = terms.find(({ term }) => hasWholeWords(text, term));
    if (fit) found.set(specialty, fit.word);
  }
  return found;
}
