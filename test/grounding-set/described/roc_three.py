import numpy as np
import matplotlib.pyplot as plt

fpr = np.array([0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0])
vit = np.array([0, 0.55, 0.74, 0.86, 0.93, 0.96, 0.985, 0.995, 1.0])
cnn = np.array([0, 0.38, 0.58, 0.73, 0.85, 0.91, 0.96, 0.985, 1.0])
svm = np.array([0, 0.12, 0.24, 0.39, 0.58, 0.70, 0.85, 0.94, 1.0])
plt.figure(figsize=(5.5, 5.5))
plt.plot(fpr, vit, color='darkblue', lw=2, marker='.', label='ViT (AUC = 0.94)')
plt.plot(fpr, cnn, color='darkorange', lw=2, marker='.', label='CNN (AUC = 0.89)')
plt.plot(fpr, svm, color='olive', lw=2, marker='.', label='SVM (AUC = 0.75)')
plt.plot([0, 1], [0, 1], 'k--', lw=1, label='Chance')
plt.xlim(0, 1)
plt.ylim(0, 1.02)
plt.xlabel('False positive rate')
plt.ylabel('True positive rate')
plt.title('ROC curves, pneumonia detection')
plt.legend(loc='lower right')
plt.savefig('roc_three.png')
