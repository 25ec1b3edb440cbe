import { ApiProperty } from '@nestjs/swagger';
import { type Meaning } from '#libs/lifecycle';

/** What is shown wherever the signature appears (SIG-4). */
export class ManifestationView {
  name: string;
  username: string;
  role: string;
  credentials: string;
  @ApiProperty({ type: String })
  meaning: Meaning;
  /** Local date and time of the signer with the UTC offset. */
  signedAt: string;
  revision: number;
  digest: string;
  signatureId: string;
}

/** A signature with its verdict at this moment. */
export class SignatureView {
  id: string;
  revision: number;
  digest: string;
  signerId: string;
  @ApiProperty({ type: String })
  meaning: Meaning;
  manifestation: ManifestationView;
  method: string;
  signedAt: string;
  /** Position in the log of the event that records it. */
  seq: number;
  /** Whether seal, statement and row still say the same and nobody has withdrawn it. */
  isValid: boolean;
  /** Whether it is on the text that is worked on now. */
  isOnCurrentText: boolean;
  isDisclosureInDate: boolean;
  /** `still-accurate` for one that was made again while the text was public; null in a round. */
  @ApiProperty({ enum: ['still-accurate'], nullable: true })
  occasion: 'still-accurate' | null;
}
