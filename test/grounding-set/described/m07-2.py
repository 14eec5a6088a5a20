import matplotlib.pyplot as plt
control = [12, 14, 15, 15, 16, 17, 18, 19, 20]
compost = [15, 17, 19, 20, 21, 22, 24, 25, 33]
npk = [18, 20, 22, 23, 24, 25, 26, 27, 30]
fig, ax = plt.subplots()
ax.boxplot([control, compost, npk])
ax.set_xticks([1, 2, 3], ['Control', 'Compost', 'NPK'])
ax.set_ylabel('Seedling height (cm)')
ax.set_xlabel('Treatment')
ax.set_title('Fig. 3: Height of bean seedlings after three weeks')
ax.set_ylim(10, 36)
plt.show()
