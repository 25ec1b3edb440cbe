import { exportCsv } from '#libs/bundle';
import { measureExport } from './harness/measure-export.js';

await measureExport({
  name: 'export-csv',
  goal: 100_000,
  stream: (sql, events) => exportCsv(sql, { toSeq: events }),
});
