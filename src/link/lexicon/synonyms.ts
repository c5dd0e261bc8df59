/**
 * Established terms of the field that have two or more names for one thing, a line each; the first
 * is the one that the others are read as, also at the end of a longer term ("cross-lingual textual
 * entailment").
 * What does not belong here: near tasks (relation extraction and relation classification), kinds of
 * one thing (event detection, event extraction), acronyms, spellings, and names of systems.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
sentiment analysis = opinion mining = sentiment mining
natural language inference = textual entailment = recognizing textual entailment = textual entailment recognition
grapheme-to-phoneme conversion = letter-to-sound conversion = letter-to-sound = grapheme-to-phoneme = letter-to-phoneme conversion = text-to-phoneme conversion = phonetization
speech synthesis = text-to-speech = text-to-speech synthesis
speech recognition = automatic speech recognition = speech-to-text transcription = automatic speech transcription
speech translation = spoken language translation = speech-to-text translation
part-of-speech tagging = POS tagging = morphosyntactic tagging = word class tagging
named entity recognition = named entity extraction = named-entity tagging = named entity identification = named entity detection
coreference resolution = co-reference resolution = entity coreference resolution
entity linking = entity disambiguation = named entity linking = named entity disambiguation = entity linkage
entity resolution = record linkage = entity matching = duplicate detection
dialogue system = conversational agent = conversational system = dialogue agent = conversational AI = chatbot
dialogue act classification = dialogue act recognition = dialogue act tagging = speech act classification
dialogue state tracking = belief tracking = dialogue belief tracking
intent detection = intent classification = intent recognition
slot filling = slot tagging
keyphrase extraction = keyword extraction = key phrase extraction
text summarization = automatic summarization = document summarization = automatic text summarization
headline generation = title generation
machine reading comprehension = reading comprehension = machine comprehension
open-domain question answering = open domain QA
knowledge base question answering = question answering over knowledge bases = knowledge graph question answering
text-to-SQL = NL2SQL = natural language to SQL = text-to-SQL parsing
grammatical error correction = grammar correction = grammar error correction
authorship attribution = author attribution = authorship identification = author identification
hate speech detection = hate speech identification = hate speech classification
offensive language identification = offensive language detection
fact verification = claim verification = fact-checking = fact checking = automated fact-checking
argument mining = argumentation mining
emotion recognition = emotion detection = emotion classification
metaphor detection = metaphor identification
language identification = language detection = language recognition
lexical semantic change detection = semantic change detection = semantic shift detection
word sense disambiguation = lexical disambiguation
bilingual lexicon induction = bilingual dictionary induction
bitext mining = parallel sentence mining = parallel corpus mining = parallel sentence extraction
semantic textual similarity = sentence similarity = semantic similarity of sentences
paraphrase identification = paraphrase detection
paraphrase generation = paraphrasing
text classification = text categorization = document classification = document categorization
text generation = natural language generation
data-to-text generation = data-to-text
code generation = program synthesis from natural language = natural language to code
discourse parsing = rhetorical structure parsing
constituency parsing = phrase structure parsing = constituent parsing
shallow parsing = chunking = text chunking
semantic role labeling = shallow semantic parsing
code-switching = code switching = code-mixing = code mixing
machine translation evaluation = MT evaluation
machine translation = automatic translation
document-level machine translation = context-aware machine translation
cross-lingual information retrieval = cross-language information retrieval
terminology extraction = term extraction = automatic term extraction = automatic term recognition
text simplification = automatic text simplification
spelling correction = spell checking = spelling error correction
handwriting recognition = handwritten text recognition
sign language recognition = sign recognition
image inpainting = image completion = image hole filling
gaze estimation = gaze tracking = eye gaze estimation
trajectory prediction = motion forecasting = trajectory forecasting = motion prediction
person re-identification = pedestrian re-identification
action recognition = activity recognition = action classification
temporal action localization = temporal action detection
facial expression recognition = facial emotion recognition
face anti-spoofing = face presentation attack detection = face liveness detection
crowd counting = crowd density estimation
video captioning = video description
image captioning = image caption generation = image description generation
video moment retrieval = temporal grounding = video temporal grounding = temporal sentence grounding = moment localization
visual grounding = referring expression comprehension = phrase grounding
referring image segmentation = referring expression segmentation
image dehazing = haze removal
image deraining = rain removal
image deblurring = image deconvolution = blur removal
image matting = alpha matting
novel view synthesis = view synthesis
loop closure detection = loop detection
visual place recognition = place recognition
point cloud registration = scan matching = point set registration
depth estimation = depth prediction
scene text recognition = text recognition in the wild
few-shot learning = low-shot learning
text-to-image generation = text-to-image synthesis
text-to-video generation = text-to-video synthesis
image-to-image translation = image translation
human pose estimation = body pose estimation
visual question answering = image question answering
medical visual question answering = medical VQA
autonomous driving = self-driving = automated driving
robot manipulation = robotic manipulation
robot grasping = robotic grasping
visual servoing = vision-based control
anomaly detection = outlier detection = novelty detection
continual learning = lifelong learning = life-long learning
class-incremental learning = class incremental continual learning
backdoor attack = trojan attack = neural trojan
knowledge distillation = teacher-student training = teacher-student framework = student-teacher learning = teacher-student learning = model distillation
inverse reinforcement learning = inverse optimal control
imitation learning = learning from demonstration = learning from demonstrations = programming by demonstration = apprenticeship learning
behavior cloning = behavioral cloning = behavioural cloning
zeroth-order optimization = derivative-free optimization = gradient-free optimization = zero-order optimization
Markov random field = undirected graphical model = Markov network
Bayesian network = directed graphical model = belief network = Bayes network
matrix completion = low-rank matrix completion
multi-task learning = multitask training = joint multi-task learning
semi-supervised learning = semisupervised learning
self-supervised learning = self-supervision
weakly supervised learning = weak supervision = learning from weak supervision
learning to rank = machine-learned ranking
metric learning = distance metric learning = similarity learning
hyperparameter optimization = hyperparameter tuning = hyper-parameter search
model compression = neural network compression = network compression
pruning = network pruning = model pruning = weight pruning = neural network pruning
quantization = model quantization = network quantization = neural network quantization
explainable artificial intelligence = explainable AI = explainability
out-of-distribution generalization = OOD generalization
uncertainty estimation = uncertainty quantification
distribution shift = dataset shift = distributional shift
recommender system = recommendation system
click-through rate prediction = CTR prediction
knowledge graph completion = knowledge base completion
graph neural network = graph network
vision-language model = visual language model = vision language model
multimodal large language model = large multimodal model = multi-modal large language model
chain-of-thought prompting = chain-of-thought reasoning = chain-of-thought
jailbreak attack = jailbreaking = LLM jailbreak
speculative decoding = speculative sampling
parameter-efficient fine-tuning = parameter-efficient transfer learning = parameter-efficient tuning
instruction tuning = instruction fine-tuning = instruction finetuning
supervised fine-tuning = supervised finetuning
classifier-free guidance = classifier-free diffusion guidance
diffusion model = denoising diffusion model = diffusion probabilistic model = denoising diffusion probabilistic model
normalizing flow = flow-based generative model = flow-based model
rectified linear unit = ReLU activation
support vector machine = support vector classifier
k-nearest neighbors = k-nearest neighbor
expectation maximization = EM algorithm
maximum likelihood estimation = maximum likelihood training
principal component analysis = Karhunen-Loève transform
Monte Carlo dropout = MC dropout
batch normalization = BatchNorm
layer normalization = LayerNorm
word embedding = distributed word representation = word vector
long short-term memory = long short term memory network
multilayer perceptron = multi-layer perceptron
convolutional neural network = ConvNet = convolutional network = convolutional neural net
fully convolutional network = fully convolutional neural network
generative adversarial network = adversarial generative network
byte-pair encoding = byte pair encoding
mixture of experts = mixture-of-experts model
retrieval-augmented generation = retrieval augmentation
Gaussian process = Gaussian process regression
ensemble learning = model ensembling = ensembling
random forest = random decision forest
gradient boosted decision tree = gradient boosting decision tree = gradient boosted tree
multi-armed bandit = bandit problem
model predictive control = receding horizon control
machine unlearning = unlearning = data unlearning
membership inference attack = membership inference
electronic health record = electronic medical record
neural architecture search = network architecture search = automated architecture design
`
  .trim()
  .split('\n')
  .map((line) => line.split(' = '));
