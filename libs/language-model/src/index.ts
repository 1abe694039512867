export { type FinishedCall, type ModelListener } from './listener';
export { createOpenAiModel, type OpenAiModelSettings, type TenantModels } from './openai-model';
