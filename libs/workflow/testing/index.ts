export {
  aBoard,
  type Board,
  BODY,
  CONTENT,
  NOTHING_TO_DISCLOSE,
  PEOPLE,
  type Person,
} from './a-board.js';
