export const meshCodes = {
  'MESH_CONFIG_UNREADABLE': { exit: 4, title: 'The MeshConfig of the cluster or folder cannot be read' },
  'REQUEST_FORM': { exit: 2, title: 'A request is not in the published form' },
} as const
