import { type Audience, placeSelector } from '#libs/content';
import { AnnotationPlacementRow, RevisionRow, type SqlReading } from '#libs/persistence';
import { renderedRevision } from '#libs/workflow';
import { type FoundAnnotation } from './annotation-list.js';
import { type PlacementView } from './annotations.view.js';

/**
 * Finds annotations in one revision. What was found when it was submitted is kept and counts; a draft
 * is looked through now. Nothing is said for a revision older than the annotation.
 */
export class PlaceInRevision {
  private readonly texts = new Map<string, string>();
  private kept?: Map<string, AnnotationPlacementRow>;

  constructor(
    private readonly sql: SqlReading,
    private readonly revision: RevisionRow,
  ) {}

  async place(annotation: FoundAnnotation): Promise<PlacementView | null> {
    const { start, end } = annotation;
    if (annotation.revisionId === this.revision.id)
      return { status: 'exact', start, end, score: null };
    if (annotation.revision > this.revision.number) return null;
    const kept = (await this.keptPlacements()).get(annotation.id);
    const found = kept ?? (await this.look(annotation));
    return {
      status: found.status,
      start: found.start ?? null,
      end: found.end ?? null,
      score: found.score ?? null,
    };
  }

  private async look(annotation: FoundAnnotation): Promise<ReturnType<typeof placeSelector>> {
    const origin = await this.textOf(annotation.revisionId, annotation.audience);
    return placeSelector(
      origin,
      await this.textOf(this.revision.id, annotation.audience),
      annotation,
    );
  }

  private async keptPlacements(): Promise<Map<string, AnnotationPlacementRow>> {
    if (this.kept) return this.kept;
    const rows = await this.sql.find(AnnotationPlacementRow, { revisionId: this.revision.id });
    this.kept = new Map(rows.map((row) => [row.annotationId, row]));
    return this.kept;
  }

  private async textOf(revisionId: string, audience: Audience): Promise<string> {
    const key = `${revisionId} ${audience}`;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const revision =
      revisionId === this.revision.id
        ? this.revision
        : await this.sql.findOne(RevisionRow, { id: revisionId });
    const rendered = revision && renderedRevision(revision, audience);
    const text = rendered?.text ?? '';
    this.texts.set(key, text);
    return text;
  }
}
