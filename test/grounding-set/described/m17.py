import matplotlib.pyplot as plt
l = ['Oil', 'Coal', 'Gas', 'Electricity']
c = ['saddlebrown', 'black', 'deepskyblue', 'gold']
fig, ax = plt.subplots(1, 2, figsize=(9, 5))
for a, y, v in zip(ax, ('1985', '2015'), ([40, 25, 20, 15], [15, 5, 45, 35])):
    w, t, p = a.pie(v, labels=l, colors=c, autopct='%.0f%%', startangle=90, wedgeprops=dict(edgecolor='white'))
    for q, k in zip(p, c):
        q.set_color('white' if k in ('black', 'saddlebrown') else 'black')
    a.set_title(y)
fig.suptitle('Energy used for heating homes in Ostmark')
plt.show()
