import type { AccessQuestion } from '../ports/cluster.js'
import { isJsonObject } from '../ports/json.js'
import type { ApiClient } from './client.js'
import { forbiddenRefusal, unexpectedRefusal } from './explain.js'

/** SelfSubjectAccessReview: Kubernetes lets everybody who is logged in ask (ClusterRole system:basic-user). */
export const askAccess = async (client: ApiClient, question: AccessQuestion): Promise<boolean> => {
  const [resource = '', subresource = ''] = question.resource.split('/')
  const answer = await client.send({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: {
        resourceAttributes: {
          verb: question.verb,
          group: question.group,
          resource,
          ...(subresource === '' ? {} : { subresource }),
          ...(question.namespace === '' ? {} : { namespace: question.namespace }),
          ...(question.name === undefined ? {} : { name: question.name }),
        },
      },
    },
  })
  if (answer.kind === 'failed')
    throw answer.status.code === 403
      ? forbiddenRefusal('ask what it may do', answer.status)
      : unexpectedRefusal('Asking what one may do', answer.status)
  const status = isJsonObject(answer.body) ? answer.body['status'] : undefined
  return isJsonObject(status) && status['allowed'] === true
}
