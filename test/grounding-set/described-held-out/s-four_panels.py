import numpy as np
import matplotlib.pyplot as plt

epochs = [1, 2, 3, 4, 5, 6, 7, 8]
train = [2.1, 1.5, 1.1, 0.85, 0.7, 0.58, 0.5, 0.44]
val = [2.2, 1.6, 1.25, 1.05, 0.98, 0.97, 1.02, 1.1]
acc_a = [41, 55, 64, 70, 74, 77, 79, 80]
acc_b = [35, 46, 57, 66, 73, 79, 83, 86]
models = ['Base', 'Wide', 'Deep']
params = [11, 37, 52]
lat = [4.2, 7.5, 12.8]
fig, axs = plt.subplots(2, 2, figsize=(10, 8))
axs[0, 0].plot(epochs, train, color='navy', label='train')
axs[0, 0].plot(epochs, val, color='orangered', linestyle='--', label='validation')
axs[0, 0].set_title('Loss')
axs[0, 0].set_xlabel('Epoch')
axs[0, 0].set_ylabel('Cross-entropy')
axs[0, 0].legend()
axs[0, 1].plot(epochs, acc_a, color='green', marker='o', label='CNN')
axs[0, 1].plot(epochs, acc_b, color='purple', marker='s', label='ViT')
axs[0, 1].set_title('Validation accuracy')
axs[0, 1].set_xlabel('Epoch')
axs[0, 1].set_ylabel('Accuracy (%)')
axs[0, 1].set_ylim(30, 90)
axs[0, 1].legend(loc='lower right')
axs[1, 0].bar(models, params, color='teal')
axs[1, 0].set_title('Model size')
axs[1, 0].set_ylabel('Parameters (million)')
axs[1, 0].set_ylim(0, 60)
axs[1, 1].barh(models, lat, color='goldenrod')
axs[1, 1].set_title('Inference time')
axs[1, 1].set_xlabel('Latency (ms)')
axs[1, 1].set_xlim(0, 14)
plt.tight_layout()
plt.savefig('four_panels.png')
