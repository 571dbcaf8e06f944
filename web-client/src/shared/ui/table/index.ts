export { DataTable } from './DataTable';
export { type DataColumn } from './columns';
export { type FilterDefinition, ListTools } from './ListTools';
export { useListState } from './useListState';
export { usePagedList } from './usePagedList';
