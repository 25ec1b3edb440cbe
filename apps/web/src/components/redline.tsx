import { Text } from '@mantine/core';
import { type Piece } from './redline-pieces';

/** What went and what came between two wordings, by sign and line as well as by colour. */
export function Redline({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <Text component="div" className="reading" style={{ whiteSpace: 'pre-wrap' }} lang="en">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'gone') return <del key={index}>{text}</del>;
        if (kind === 'new') return <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
      })}
    </Text>
  );
}
