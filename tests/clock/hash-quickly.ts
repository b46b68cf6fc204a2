import { quickHashesHere } from './quick-hash.ts';

quickHashesHere();
