import { expect, test } from '@jest/globals'
import { nameLines } from '../../../src/review/report/graph-text.js'

test('names that begin alike stay apart where a box has no room for them', () => {
  const label = (name: string): string => JSON.stringify(nameLines(name, 0, 0, [30, 40]))
  const [one, other] = ['airflow-dag-processor-blue', 'airflow-dag-processor-green'].map((name) =>
    label(`service account ${name}`),
  )
  expect(one).toContain('service account…processor-blue')
  expect(other).toContain('service account…rocessor-green')
  expect(label('service account short')).toContain('service account short')
})
