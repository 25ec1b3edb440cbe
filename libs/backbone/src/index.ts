export { type Backbone, type BackboneOptions, openBackbone } from './open-backbone.js';
export { ProcessRegistry, type ProcessRegistryOptions } from './process-registry.js';
export { Refusal } from './refusal.js';
export { type Running, runProcess } from './run-process.js';
