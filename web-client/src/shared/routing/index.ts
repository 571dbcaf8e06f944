export { lazyPage } from './lazyPage';
export { type NavItem } from './navigation';
export { rootRoute } from './root';
