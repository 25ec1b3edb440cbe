export { EventPage } from './event-page';
export { TrailPage } from './trail-page';
