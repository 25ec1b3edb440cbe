import { queueContract } from '#testing/queue';
import { bullmqWorld, currentQueueServer } from '../testing/index.js';

queueContract(`BullMQ on ${currentQueueServer()}`, bullmqWorld);
