import numpy as np, matplotlib.pyplot as plt
cls = ["N1", "N2", "N3", "REM", "Wake"]
cm = np.array([[112, 58, 2, 41, 37], [29, 812, 64, 33, 12], [0, 51, 398, 1, 0], [22, 30, 0, 437, 11], [19, 9, 1, 8, 563]])
fig, ax = plt.subplots(figsize=(6, 5.2))
im = ax.imshow(cm, cmap="Blues")
for i in range(5):
    for j in range(5):
        ax.text(j, i, cm[i, j], ha="center", va="center", color="white" if cm[i, j] > 400 else "black")
ax.set_xticks(range(5)); ax.set_xticklabels(cls); ax.set_yticks(range(5)); ax.set_yticklabels(cls)
ax.set_xlabel("Predicted stage"); ax.set_ylabel("Scored stage")
ax.set_title("Sleep staging, test subjects")
fig.colorbar(im, label="30 s epochs")
