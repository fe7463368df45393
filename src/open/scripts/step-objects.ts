import { holdsObject } from '../templates/object-text.js'

/** Kinds whose objects run steps: of Tekton all, of Argo Workflows those that hold some. */
const ofSteps = /^["']?apiVersion["']?\s*:\s*["']?(?:[\w.]*\btekton\.dev\/|argoproj\.io\/)/
const isOfArgo = /argoproj\.io\//
const workflows = /^["']?kind["']?\s*:\s*["']?(?:(?:Cluster)?WorkflowTemplate|CronWorkflow|Workflow)\b/gm

/** Whether all objects of a text are pipelines: what their steps run decides, and no comparison of objects sees it. */
const areStepObjects = (text: string): boolean => {
  const versions = text.match(/^["']?apiVersion["']?\s*:.*$/gm) ?? []
  const ofArgo = versions.filter((line) => isOfArgo.test(line)).length
  return (
    versions.length > 0 &&
    versions.every((line) => ofSteps.test(line)) &&
    (text.match(workflows) ?? []).length >= ofArgo
  )
}

/** Whether a text holds an object that is stored as it stands, and compared as what it holds. */
export const holdsStoredObject = (text: string): boolean => holdsObject(text) && !areStepObjects(text)
