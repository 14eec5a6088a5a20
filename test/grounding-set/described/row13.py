import matplotlib.pyplot as plt

names = ['Group A', 'Group B', 'Group C']
values = [14, 35, 22]

fig, axs = plt.subplots(1, 3, figsize=(12, 4), sharey=True)
axs[0].bar(names, values, color='cornflowerblue')
axs[1].scatter(names, values, color='tomato', s=80)
axs[2].plot(names, values, color='darkgreen', marker='^')
axs[0].set_title('Bars')
axs[1].set_title('Points')
axs[2].set_title('Line')
axs[0].set_ylabel('Visits per week')
axs[0].set_ylim(0, 40)
fig.suptitle('Categorical Plotting of Clinic Visits')
plt.subplots_adjust(top=0.82)
plt.savefig('q2_21_row13.png')
