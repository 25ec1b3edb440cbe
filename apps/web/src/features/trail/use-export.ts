import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { answered } from '../../api/problem';
import { type Filters } from './filters';
import { gather, saveFile, sizeText } from './save-file';

export type Copy = 'ndjson' | 'csv' | 'bundle';

/** Takes a copy away: how far it is, what was saved at last. */
export function useExport(filters: Filters) {
  const [bytes, setBytes] = useState(0);
  const made = useMutation({
    mutationFn: async (copy: Copy) => {
      setBytes(0);
      const content = await gather(await streamOf(copy, filters), setBytes);
      const day = new Date().toISOString().slice(0, 10);
      const name = `imprimatur-${copy === 'bundle' ? 'bundle' : 'audit'}-${day}.${ending(copy)}`;
      saveFile(content, name);
      return { name, size: sizeText(content.size) };
    },
  });
  return { ...made, soFar: sizeText(bytes) };
}

const ending = (copy: Copy): string => (copy === 'bundle' ? 'zip' : copy);

async function streamOf(copy: Copy, filters: Filters): Promise<ReadableStream<Uint8Array>> {
  const parseAs = 'stream' as const;
  const data: unknown =
    copy === 'bundle'
      ? await answered(api.POST('/api/exports/bundle', { body: {}, parseAs }))
      : await answered(
          api.POST('/api/audit/exports', { body: { format: copy, filters }, parseAs }),
        );
  return data as ReadableStream<Uint8Array>;
}
