/** All the script that a page starts with. */
import '../scene/element.ts';
import { followChapters } from './chapters.ts';
import { keepPlace } from './language.ts';
import { skipFarChapters } from './measured.ts';

followChapters();
keepPlace();
skipFarChapters();
