import { exportNdjson } from '#libs/bundle';
import { measureExport } from './harness/measure-export.js';

await measureExport({
  name: 'export-ndjson',
  goal: 150_000,
  stream: (sql, events) => exportNdjson(sql, { toSeq: events }),
});
