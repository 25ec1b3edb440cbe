/** A conflict that an editor asked to set aside; it counts once a second person has approved it. */
export class WaiverView {
  id: string;
  personId: string;
  personName: string;
  /** What was declared, in words that readers may be told. */
  conflicts: string[];
  reason: string;
  askedBy: string;
  askedByName: string;
  askedAt: string;
  approvedBy: string | null;
  approvedByName: string | null;
  approvedAt: string | null;
}

/** The newest first. */
export class WaiversView {
  items: WaiverView[];
}

/** The waiver that was asked for or approved. */
export class WaiverIdView {
  id: string;
}
