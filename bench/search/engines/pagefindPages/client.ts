export {open, SHOWN} from '../pagefind/client';
